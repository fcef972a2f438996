// The one window: opened once its size and place are remembered, brought forward by a second start, closed only when the page has written
// what it still held.
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Emitter, Manager, WebviewUrl, WebviewWindowBuilder, Window, WindowEvent};

const PATIENCE: Duration = Duration::from_secs(3); // a page that does not answer may not keep its window open
static LEAVING: AtomicBool = AtomicBool::new(false);

/// Opens the window. Only the game's own pages may be opened in it.
pub fn open(app: &AppHandle) -> Result<(), Box<dyn std::error::Error>> {
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("The Voice You Keep")
        .inner_size(1280.0, 800.0)
        .min_inner_size(360.0, 560.0)
        .background_color(tauri::window::Color(18, 14, 16, 255))
        .disable_drag_drop_handler() // so that a pack can be dropped on the page
        .on_navigation(|url| url.scheme() == "tauri" || matches!(url.host_str(), Some("tauri.localhost" | "127.0.0.1")))
        .build()?;
    Ok(())
}

/// Shows the window to whoever started the game again.
pub fn bring_forward(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Asks the page to write what it still holds before the window closes.
pub fn on_event(window: &Window, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event {
        if LEAVING.swap(true, Ordering::SeqCst) {
            return;
        }
        api.prevent_close();
        let _ = window.emit("leave", ());
        let window = window.clone();
        thread::spawn(move || {
            thread::sleep(PATIENCE);
            let _ = window.close();
        });
    }
}
