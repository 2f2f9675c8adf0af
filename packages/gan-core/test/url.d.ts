/** An import that ends in ?url is the address Vite serves the file at. */
declare module "*?url";
