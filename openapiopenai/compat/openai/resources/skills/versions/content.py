# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.skills_versions_content import SkillsVersionsContent as Content
from openapiopenai.api.skills_versions_content import AsyncSkillsVersionsContent as AsyncContent
from openapiopenai.api.skills_versions_content import RawSkillsVersionsContent as ContentWithRawResponse
from openapiopenai.api.skills_versions_content import AsyncRawSkillsVersionsContent as AsyncContentWithRawResponse
from openapiopenai.api.skills_versions_content import RawSkillsVersionsContent as ContentWithStreamingResponse
from openapiopenai.api.skills_versions_content import AsyncRawSkillsVersionsContent as AsyncContentWithStreamingResponse
__all__ = ["Content", "AsyncContent", "ContentWithRawResponse", "AsyncContentWithRawResponse", "ContentWithStreamingResponse", "AsyncContentWithStreamingResponse"]
