"""Hook for PyInstaller: modules are imported by their names in strings, which no analysis finds."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules  # type: ignore  # pyright: ignore

COMMANDS = ("openapiopenai.generate", "openapiopenai._freezing", "openapiopenai.__main__")

hiddenimports = collect_submodules("openapiopenai", filter=lambda name: not name.startswith(COMMANDS))  # pyright: ignore
datas = collect_data_files("openapiopenai", includes=["operations/*.json"])  # pyright: ignore
# Sources tell the types of annotations; modules of `compat` that only have names are read instead of run.
module_collection_mode = {"openapiopenai": "pyz+py", "openapiopenai.compat": "py"}
