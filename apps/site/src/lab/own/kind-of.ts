/** What a file is taken for, by its type and name: its contents have the last word. */
export function kindOf({ name, type }: { readonly name: string; readonly type: string }): "image" | "text" | "other" {
  if (type.startsWith("image/") || /\.(png|jpe?g|gif|webp|avif|bmp|svg)$/i.test(name)) return "image";
  if (type.startsWith("text/") || type === "application/json" || /\.(csv|tsv|txt|dat|json)$/i.test(name)) return "text";
  return type === "" || type === "application/vnd.ms-excel" ? "text" : "other"; // what Windows says of CSV
}
