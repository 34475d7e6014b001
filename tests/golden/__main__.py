"""`make accept`: what the exporters write now becomes the golden files. Read the diff before you commit it."""

from tests.golden.exported import FOLDER, written


def main() -> None:
    """Write the golden files, and nothing beside them."""
    FOLDER.mkdir(exist_ok=True)
    files = written()
    for path in FOLDER.iterdir():
        if path.name not in files:
            path.unlink()
    for name, text in files.items():
        (FOLDER / name).write_bytes(text.encode())


if __name__ == "__main__":
    main()
