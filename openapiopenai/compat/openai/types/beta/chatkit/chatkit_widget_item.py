# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.widget_message_item import WidgetMessageItem as ChatKitWidgetItem
__all__ = ["ChatKitWidgetItem"]
