# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_item_list import ResponseItemList as ResponseItemList
