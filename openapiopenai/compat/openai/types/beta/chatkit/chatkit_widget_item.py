# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.widget_message_item import WidgetMessageItem as ChatKitWidgetItem
from ...._models import BaseModel as BaseModel
__all__ = ["ChatKitWidgetItem", "BaseModel"]
