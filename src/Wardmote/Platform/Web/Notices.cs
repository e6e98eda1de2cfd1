using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Wardmote.Platform.Web;

/// <summary>A sentence that the next page shows once: "The plan was kept".</summary>
public static class Notices
{
    private const string Key = "Wardmote.Notice";

    extension(ITempDataDictionary tempData)
    {
        public void SayNext(string notice) => tempData[Key] = notice;

        public string? TakeNotice() => tempData[Key] as string;
    }
}
