# Names of the official SDK, generated: openapiopenai drift names
from .upload_part import UploadPart as UploadPart
from .part_create_params import PartCreateParams as PartCreateParams
