# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.complete_upload_request import CompleteUploadRequestDict as UploadCompleteParams
from .._types import SequenceNotStr as SequenceNotStr
__all__ = ["UploadCompleteParams", "SequenceNotStr"]
