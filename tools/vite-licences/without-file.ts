// Parts that are published without their licence's file, and where their projects keep it. Used only for a
// part without a file of its own. Read the licence at its project before you add one.

/**
 * What replaces the file: another part of the same project, or the notices above the MIT licence. `also`:
 * what else the package holds.
 */
export type StandIn = { readonly as: string } | { readonly mit: string; readonly also?: string };

// Microsoft's own library, in the package as a binary: the text of the WebView2 SDK it is from.
const WEBVIEW2_LOADER = `Copyright (C) Microsoft Corporation. All rights reserved.

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:

* Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.
* Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.
* The name of Microsoft Corporation, or the names of its contributors may not be used to endorse or promote products derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`;
const WEBVIEW2 = "Copyright (c) 2021 Bill Avery";

/** By the part's name, or by the address of its project. */
export const WITHOUT_FILE: Readonly<Record<string, StandIn>> = {
	"alloc-stdlib": { as: "alloc-no-stdlib" },
	"libappindicator-sys": { as: "libappindicator" },
	selectors: { as: "cssparser" }, // the Mozilla Public License, which names nobody
	"https://github.com/OpenByteDev/dlopen2": {
		mit: [
			"Copyright (c) 2017 Szymon Wieloch",
			"Copyright (C) 2019 Ahmed Masud <ahmed.masud@saf.ai>",
			"Copyright (C) 2022 OpenByte <development.openbyte@gmail.com>",
		].join("\n"),
	},
	"https://github.com/madsmtm/objc2": { mit: "Copyright (c) Steven Sheldon\nCopyright 2026 Mads Marquart" },
	"https://github.com/wravery/webview2-rs": { mit: WEBVIEW2 },
	"webview2-com-sys": { mit: WEBVIEW2, also: WEBVIEW2_LOADER },
};
