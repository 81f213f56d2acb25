# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.image_edit_partial_image_event import ImageEditPartialImageEvent as ImageEditPartialImageEvent
from .._models import BaseModel as BaseModel
