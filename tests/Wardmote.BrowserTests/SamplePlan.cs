namespace Wardmote.BrowserTests;

/// <summary>The made-up plan of Northmere that comes with the product.</summary>
internal static class SamplePlan
{
    public static string Path => InClone("sample-data", "northmere-community-safety-plan-2026-27.md");

    /// <summary>A path inside the clone; skips the test aloud where the tests run outside one.</summary>
    public static string InClone(params string[] parts)
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(System.IO.Path.Combine(at.FullName, "Wardmote.slnx")))
        {
            at = at.Parent;
        }

        Assert.SkipWhen(at is null, "The tests do not run inside a clone");
        return System.IO.Path.Combine([at!.FullName, .. parts]);
    }
}
