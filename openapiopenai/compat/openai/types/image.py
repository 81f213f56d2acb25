# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.image import Image as Image
from .._models import BaseModel as BaseModel
