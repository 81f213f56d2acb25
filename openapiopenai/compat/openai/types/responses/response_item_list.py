# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_item_list import ResponseItemList as ResponseItemList
from ..._models import BaseModel as BaseModel
from .response_item import ResponseItem as ResponseItem
