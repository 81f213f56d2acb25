# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_output_item_done_event import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
from ..._models import BaseModel as BaseModel
from .response_output_item import ResponseOutputItem as ResponseOutputItem
