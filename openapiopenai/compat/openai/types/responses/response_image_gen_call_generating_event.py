# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_image_gen_call_generating_event import ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent
from ..._models import BaseModel as BaseModel
