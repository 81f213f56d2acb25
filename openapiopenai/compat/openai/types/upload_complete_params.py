# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.complete_upload_request import CompleteUploadRequestDict as UploadCompleteParams
__all__ = ["UploadCompleteParams"]
