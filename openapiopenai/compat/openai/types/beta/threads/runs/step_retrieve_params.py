# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
StepRetrieveParams = TypedDict("StepRetrieveParams", {"thread_id": str, "run_id": str, "include": list[Literal["step_details.tool_calls[*].file_search.results[*].content"]]}, total=False)
from .run_step_include import RunStepInclude as RunStepInclude
