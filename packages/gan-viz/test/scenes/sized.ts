/** Calls once, as soon as a canvas has its size. Ask after mount(), so that its view has it too. */
export function onceSized(canvas: HTMLCanvasElement, act: (width: number, height: number) => void): void {
  const observer = new ResizeObserver(() => {
    const { clientWidth, clientHeight } = canvas;
    if (clientWidth === 0 || clientHeight === 0) return;
    observer.disconnect();
    act(clientWidth, clientHeight);
  });
  observer.observe(canvas);
}
