// The one window: opened once its size and place are remembered, brought forward by a second start, closed only when the page has written
// what it still held.
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Emitter, Manager, WebviewUrl, WebviewWindowBuilder, Window, WindowEvent};
use tauri_plugin_window_state::StateFlags;

const PATIENCE: Duration = Duration::from_secs(3); // a page that does not answer may not keep its window open
#[cfg(target_os = "linux")]
const AGAIN: Duration = Duration::from_secs(10); // a page that stood so long may be begun anew

/// What is remembered of the window. Not whether it was shown: it always is.
pub const REMEMBERED: StateFlags = StateFlags::from_bits_truncate(
    StateFlags::SIZE.bits() | StateFlags::POSITION.bits() | StateFlags::MAXIMIZED.bits() | StateFlags::FULLSCREEN.bits(),
);
static LEAVING: AtomicBool = AtomicBool::new(false);

/// Draws without what some graphics drivers answer with an empty window; to be called before there is one. A player's own word counts more.
pub fn draw_plainly() {
    #[cfg(target_os = "linux")]
    if std::env::var_os("WEBKIT_DISABLE_DMABUF_RENDERER").is_none() {
        std::env::set_var("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
}

/// Opens the window. Only the game's own pages may be opened in it.
pub fn open(app: &AppHandle) -> Result<(), Box<dyn std::error::Error>> {
    let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("The Voice You Keep")
        .inner_size(1280.0, 800.0)
        .min_inner_size(360.0, 560.0)
        .background_color(tauri::window::Color(18, 14, 16, 255))
        .disable_drag_drop_handler() // so that a pack can be dropped on the page
        .on_navigation(|url| url.scheme() == "tauri" || matches!(url.host_str(), Some("tauri.localhost" | "127.0.0.1")))
        .data_directory(scratch(app))
        .visible(false) // until it has its size and place again
        .on_new_window(|url, _| {
            // A link, followed after the player was asked: the system's own browser opens it, never this window.
            if matches!(url.scheme(), "http" | "https") {
                let _ = tauri_plugin_opener::open_url(url, None::<&str>);
            }
            NewWindowResponse::Deny
        })
        .build()?;
    #[cfg(target_os = "linux")]
    window.with_webview(begin_anew_when_broken)?;
    window.show()?;
    Ok(window.set_focus()?)
}

// The page runs in a process of its own, which a graphics driver may take down with it: the page is loaded again, and goes on where its last
// save is. Not twice in a row, so that a page that cannot stand is not begun forever.
#[cfg(target_os = "linux")]
fn begin_anew_when_broken(platform: tauri::webview::PlatformWebview) {
    use std::cell::Cell;
    use std::time::Instant;
    use webkit2gtk::WebViewExt;

    let last: Cell<Option<Instant>> = Cell::new(None);
    platform.inner().connect_web_process_terminated(move |view, reason| {
        eprintln!("The page's process ended ({reason:?}).");
        if last.replace(Some(Instant::now())).is_none_or(|before| before.elapsed() > AGAIN) {
            view.reload();
        }
    });
}

// Where the web view may put what it needs while it runs: a disk that refuses is no reason not to play.
fn scratch(app: &AppHandle) -> PathBuf {
    let cache = app.path().app_cache_dir().ok();
    cache.filter(|place| std::fs::create_dir_all(place).is_ok()).unwrap_or_else(std::env::temp_dir)
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
