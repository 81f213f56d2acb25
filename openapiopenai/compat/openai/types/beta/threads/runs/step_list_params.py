# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
StepListParams = TypedDict("StepListParams", {"thread_id": str, "after": str, "before": str, "include": list[Literal["step_details.tool_calls[*].file_search.results[*].content"]], "limit": int, "order": Literal["asc", "desc"]}, total=False)
from .run_step_include import RunStepInclude as RunStepInclude
