# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_image_gen_call_in_progress_event import ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent
from ..._models import BaseModel as BaseModel
