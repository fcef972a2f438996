// What the page may ask of the shell: ten commands, each allowed by name in capabilities/main.json. No path comes from the page.
use base64::{engine::general_purpose::STANDARD, Engine};
use serde::Serialize;
use tauri::{AppHandle, State, WebviewWindow};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::open_path;

use crate::folder::Changes;
use crate::packs::{find, Found};
use crate::Shell;

type Answer<T> = Result<T, String>;

fn say(e: impl std::fmt::Display) -> String {
    e.to_string()
}

/// Lists the names in a drawer.
#[tauri::command]
pub fn list(shell: State<Shell>, drawer: &str) -> Answer<Vec<String>> {
    shell.folder.lock().map_err(say)?.list(drawer).map_err(say)
}

/// Reads a kept file's text; none when there is none.
#[tauri::command]
pub fn read(shell: State<Shell>, name: &str) -> Answer<Option<String>> {
    shell.folder.lock().map_err(say)?.read(name).map_err(say)
}

/// Changes several kept files together, or none.
#[tauri::command(async)]
pub fn write(shell: State<Shell>, changes: Changes) -> Answer<()> {
    shell.folder.lock().map_err(say)?.write(&changes).map_err(say)
}

/// Lets the player choose where a file goes; false when they would rather not.
#[tauri::command(async)]
pub fn give(app: AppHandle, name: &str, bytes: &str) -> Answer<bool> {
    let bytes = STANDARD.decode(bytes).map_err(say)?;
    let Some(chosen) = app.dialog().file().set_file_name(name).blocking_save_file() else { return Ok(false) };
    std::fs::write(chosen.into_path().map_err(say)?, bytes).map_err(say)?;
    Ok(true)
}

/// What the command line asked for beside a pack.
#[derive(Serialize)]
pub struct AskedFor {
    safe: bool,
}

/// Tells what the command line asked for.
#[tauri::command]
pub fn asked(shell: State<Shell>) -> Answer<AskedFor> {
    Ok(AskedFor { safe: shell.asked.lock().map_err(say)?.safe })
}

/// Reads the pack that the command line asked for, once; none when it asked for none.
#[tauri::command(async)]
pub fn asked_pack(shell: State<Shell>) -> Answer<Option<Found>> {
    let path = shell.asked.lock().map_err(say)?.pack.take();
    Ok(path.map(|path| find(&path)))
}

/// Reads all that lies in the packs folder.
#[tauri::command(async)]
pub fn read_packs(shell: State<Shell>) -> Answer<Vec<Found>> {
    shell.packs.read().map_err(say)
}

/// Shows the packs folder in the system's own way.
#[tauri::command(async)]
pub fn open_packs(shell: State<Shell>) -> Answer<()> {
    open_path(&shell.packs.place, None::<&str>).map_err(say)
}

/// Goes into full screen, or out of it; gives which.
#[tauri::command]
pub fn full_screen(window: WebviewWindow) -> Answer<bool> {
    let full = !window.is_fullscreen().map_err(say)?;
    window.set_fullscreen(full).map_err(say)?;
    Ok(full)
}

/// Closes the window: the page has written what it held.
#[tauri::command]
pub fn ready_to_leave(window: WebviewWindow) -> Answer<()> {
    window.close().map_err(say)
}
