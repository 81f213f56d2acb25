# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_file_request import CreateFileRequestDict as FileCreateParams
from openapiopenai.models.file_expiration_after import FileExpirationAfterDict as ExpiresAfter
__all__ = ["FileCreateParams", "ExpiresAfter"]
