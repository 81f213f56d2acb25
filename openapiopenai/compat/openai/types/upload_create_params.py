# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_upload_request import CreateUploadRequestDict as UploadCreateParams
from openapiopenai.models.file_expiration_after import FileExpirationAfterDict as ExpiresAfter
from .file_purpose import FilePurpose as FilePurpose
__all__ = ["UploadCreateParams", "ExpiresAfter", "FilePurpose"]
