// Declares the page's commands, so that a capability must allow each by name and nothing else can be called.
fn main() {
    const COMMANDS: &[&str] =
        &["list", "read", "write", "give", "asked", "asked_pack", "read_packs", "open_packs", "full_screen", "ready_to_leave"];
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(COMMANDS)))
        .expect("the desktop shell could not be built");
}
