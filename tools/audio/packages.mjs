// The programs rendering needs: finds them, and on Debian as root installs what is missing.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { FONT } from "./instruments.mjs";

/** The Debian packages of a render. */
export const PACKAGES = ["fluidsynth", "musescore-general-soundfont", "ffmpeg"];

const runs = (program, flag) => spawnSync(program, [flag], { stdio: "ignore" }).status === 0;
const missing = () =>
	[runs("fluidsynth", "--version"), existsSync(FONT), runs("ffmpeg", "-version")]
		.map((there, i) => (there ? null : PACKAGES[i]))
		.filter(Boolean);

/** Makes sure that everything is there, or throws with the command that would bring it. */
export function needPackages() {
	const wanted = missing();
	if (!wanted.length) return;
	const command = `apt-get install -y --no-install-recommends ${wanted.join(" ")}`;
	if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
		execFileSync("apt-get", ["update", "-q"], { stdio: "inherit" });
		execFileSync("apt-get", command.split(" ").slice(1), { stdio: "inherit" });
	}
	if (missing().length) throw new Error(`To render, first: ${command}`);
}
