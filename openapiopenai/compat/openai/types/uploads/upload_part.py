# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.upload_part import UploadPart as UploadPart
from ..._models import BaseModel as BaseModel
