# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_file_request import CreateFileRequestDict as FileCreateParams
from openapiopenai.models.file_expiration_after import FileExpirationAfterDict as ExpiresAfter
from .._types import FileTypes as FileTypes
from .file_purpose import FilePurpose as FilePurpose
__all__ = ["FileCreateParams", "ExpiresAfter", "FileTypes", "FilePurpose"]
