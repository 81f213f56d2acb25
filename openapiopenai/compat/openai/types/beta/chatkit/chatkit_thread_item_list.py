# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.thread_item_list_resource import ThreadItemListResource as ChatKitThreadItemList
from openapiopenai.models.thread_item import ThreadItem as Data
from openapiopenai.models.client_tool_call_item import ClientToolCallItem as DataChatKitClientToolCall
from openapiopenai.models.task_item import TaskItem as DataChatKitTask
from openapiopenai.models.task_group_item import TaskGroupItem as DataChatKitTaskGroup
from openapiopenai.models.task_group_task import TaskGroupTask as DataChatKitTaskGroupTask
from ...._utils import PropertyInfo as PropertyInfo
from ...._models import BaseModel as BaseModel
from .chatkit_widget_item import ChatKitWidgetItem as ChatKitWidgetItem
from .chatkit_thread_user_message_item import ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem
from .chatkit_thread_assistant_message_item import ChatKitThreadAssistantMessageItem as ChatKitThreadAssistantMessageItem
__all__ = ["ChatKitThreadItemList", "Data", "DataChatKitClientToolCall", "DataChatKitTask", "DataChatKitTaskGroup", "DataChatKitTaskGroupTask", "PropertyInfo", "BaseModel", "ChatKitWidgetItem", "ChatKitThreadUserMessageItem", "ChatKitThreadAssistantMessageItem"]
