# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_image_gen_call_completed_event import ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent
from ..._models import BaseModel as BaseModel
