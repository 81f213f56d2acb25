"""Upload a large file in parts, add it to a vector store, and wait until it can be searched.

    python -m examples.upload book.pdf vs_123

Requires OPENAI_API_KEY.
"""

from __future__ import annotations

import mimetypes
import sys
from pathlib import Path

from openapiopenai import OpenAI, ProgressBar


def main(client: OpenAI, path: Path, vector_store_id: str) -> None:
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    with ProgressBar("upload") as bar:
        upload = client.uploads.upload_file_chunked(
            file=path, mime_type=media_type, purpose="assistants", md5=True, on_progress=bar
        )
    if upload.file is None:
        raise RuntimeError(f"upload {upload.id} is {upload.status}")
    with ProgressBar("indexing") as bar:
        file = client.vector_stores.files.create_and_poll(
            upload.file.id, vector_store_id=vector_store_id, max_wait_seconds=600, on_progress=bar
        )
    print(f"{path.name} is {file.id}, {file.status}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(OpenAI(), Path(sys.argv[1]), sys.argv[2])
