# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.skills import Skills as Skills
from openapiopenai.api.skills import AsyncSkills as AsyncSkills
from openapiopenai.api.skills import RawSkills as SkillsWithRawResponse
from openapiopenai.api.skills import AsyncRawSkills as AsyncSkillsWithRawResponse
from openapiopenai.api.skills import RawSkills as SkillsWithStreamingResponse
from openapiopenai.api.skills import AsyncRawSkills as AsyncSkillsWithStreamingResponse
__all__ = ["Skills", "AsyncSkills", "SkillsWithRawResponse", "AsyncSkillsWithRawResponse", "SkillsWithStreamingResponse", "AsyncSkillsWithStreamingResponse"]
