# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.skills_content import SkillsContent as Content
from openapiopenai.api.skills_content import AsyncSkillsContent as AsyncContent
from openapiopenai.api.skills_content import RawSkillsContent as ContentWithRawResponse
from openapiopenai.api.skills_content import AsyncRawSkillsContent as AsyncContentWithRawResponse
from openapiopenai.api.skills_content import RawSkillsContent as ContentWithStreamingResponse
from openapiopenai.api.skills_content import AsyncRawSkillsContent as AsyncContentWithStreamingResponse
__all__ = ["Content", "AsyncContent", "ContentWithRawResponse", "AsyncContentWithRawResponse", "ContentWithStreamingResponse", "AsyncContentWithStreamingResponse"]
