# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_search_output import ToolSearchOutput as ResponseToolSearchOutputItem
__all__ = ["ResponseToolSearchOutputItem"]
