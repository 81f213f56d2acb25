# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.image_gen_partial_image_event import ImageGenPartialImageEvent as ImageGenPartialImageEvent
from .._models import BaseModel as BaseModel
