# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_image_gen_call_partial_image_event import ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent
from ..._models import BaseModel as BaseModel
