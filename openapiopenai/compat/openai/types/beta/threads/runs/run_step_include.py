# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
RunStepInclude: TypeAlias = Literal["step_details.tool_calls[*].file_search.results[*].content"]
