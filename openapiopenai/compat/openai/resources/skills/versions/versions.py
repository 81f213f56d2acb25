# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.skills_versions import SkillsVersions as Versions
from openapiopenai.api.skills_versions import AsyncSkillsVersions as AsyncVersions
from openapiopenai.api.skills_versions import RawSkillsVersions as VersionsWithRawResponse
from openapiopenai.api.skills_versions import AsyncRawSkillsVersions as AsyncVersionsWithRawResponse
from openapiopenai.api.skills_versions import RawSkillsVersions as VersionsWithStreamingResponse
from openapiopenai.api.skills_versions import AsyncRawSkillsVersions as AsyncVersionsWithStreamingResponse
__all__ = ["Versions", "AsyncVersions", "VersionsWithRawResponse", "AsyncVersionsWithRawResponse", "VersionsWithStreamingResponse", "AsyncVersionsWithStreamingResponse"]
