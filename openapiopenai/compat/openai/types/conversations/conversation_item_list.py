# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.conversation_item_list import ConversationItemList as ConversationItemList
