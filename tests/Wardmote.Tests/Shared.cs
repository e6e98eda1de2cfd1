namespace Wardmote.Tests;

/// <summary>The five real documents and the other shared material, where this machine has them beside the clone.</summary>
public static class Shared
{
    private static readonly string? Folder = Find();

    /// <summary>The path of a shared file; skips the test aloud where the material is not there.</summary>
    public static string PathOf(string relative)
    {
        Assert.SkipWhen(Folder is null, "The shared material is not beside this clone");
        return Path.Combine(Folder!, relative);
    }

    private static string? Find()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string candidate = Path.Combine(at.FullName, "shared");
            if (Directory.Exists(Path.Combine(candidate, "plans")))
            {
                return candidate;
            }
        }

        return null;
    }
}

/// <summary>The file names of the five real plans.</summary>
public static class RealPlans
{
    public const string TowerHamlets = "tower-hamlets-public-protection-service-plan-2025-26";
    public const string Haringey = "haringey-new-community-safety-strategy-2027";
    public const string Havering = "havering-annual-review-community-safety-plan-2022-25";
    public const string Broxtowe = "broxtowe-community-safety-business-plan-2025-28";
    public const string Hart = "hart-community-and-partnerships-service-plan-2008-09";

    public static string PathOf(string name, string extension) => Shared.PathOf(Path.Combine("plans", $"{name}.{extension}"));
}
