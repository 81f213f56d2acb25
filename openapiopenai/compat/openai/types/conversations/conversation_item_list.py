# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.conversation_item_list import ConversationItemList as ConversationItemList
from ..._models import BaseModel as BaseModel
from .conversation_item import ConversationItem as ConversationItem
