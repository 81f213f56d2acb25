# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_output_item_added_event import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
from ..._models import BaseModel as BaseModel
from .response_output_item import ResponseOutputItem as ResponseOutputItem
