// The desktop shell: a window around the page, and the few things a page cannot do for itself. Knows nothing of the story.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod args;
mod commands;
mod folder;
mod packs;
mod window;

use std::sync::{Arc, Mutex};

use tauri::{Emitter, Manager};

use args::Asked;
use folder::Folder;
use packs::Packs;

/// What the commands share.
pub struct Shell {
    pub folder: Mutex<Folder>,
    pub packs: Packs,
    pub asked: Arc<Mutex<Asked>>,
}

fn main() {
    let asked = Asked::read(std::env::args().skip(1), &std::env::current_dir().unwrap_or_default());
    if let Some(told) = asked.told {
        return println!("{told}");
    }
    for arg in &asked.unknown {
        eprintln!("{arg} is not known; --help tells what is.");
    }
    if asked.safe {
        window::draw_plainly();
    }
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, args, cwd| {
            let asked = Asked::read(args.into_iter().skip(1), cwd.as_ref());
            if asked.pack.is_some() {
                app.state::<Shell>().asked.lock().expect("asked").pack = asked.pack;
                let _ = app.emit("asked", ());
            }
            window::bring_forward(app);
        }))
        .plugin(tauri_plugin_window_state::Builder::default().with_state_flags(window::REMEMBERED).build())
        .plugin(tauri_plugin_dialog::init())
        .setup(move |app| {
            let paths = app.path();
            let folder = Folder::at(paths.app_data_dir()?.join("saves"), paths.app_config_dir()?);
            let packs = Packs::at(paths.app_data_dir()?.join("packs"));
            if let Err(e) = packs.watch(app.handle().clone()) {
                eprintln!("The packs folder cannot be watched, and is read at the start only: {e}");
            }
            app.manage(Shell { folder: Mutex::new(folder), packs, asked: Arc::new(Mutex::new(asked)) });
            window::open(app.handle())
        })
        .on_window_event(window::on_event)
        .invoke_handler(tauri::generate_handler![
            commands::list,
            commands::read,
            commands::write,
            commands::give,
            commands::asked,
            commands::asked_pack,
            commands::read_packs,
            commands::open_packs,
            commands::full_screen,
            commands::ready_to_leave,
        ])
        .run(tauri::generate_context!())
        .expect("the window could not be opened");
}
