import type { Metafile } from "esbuild";

export function bundlePack(options?: { entry?: string; outfile?: string }): Promise<Metafile>;
