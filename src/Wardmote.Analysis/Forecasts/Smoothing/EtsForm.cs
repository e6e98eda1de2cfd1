namespace Wardmote.Analysis.Forecasts.Smoothing;

/// <summary>Whether chance adds to the level or multiplies it.</summary>
public enum EtsError
{
    /// <summary>The same spread at any level.</summary>
    Additive,

    /// <summary>A spread that grows with the level. The values must lie above 0.</summary>
    Multiplicative,
}

/// <summary>How the level goes on.</summary>
public enum EtsTrend
{
    /// <summary>It stays.</summary>
    None,

    /// <summary>It goes on by the same amount for ever.</summary>
    Additive,

    /// <summary>It goes on by an amount that dies away.</summary>
    Damped,
}

/// <summary>How the seasons act.</summary>
public enum EtsSeason
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>They add to the level.</summary>
    Additive,

    /// <summary>They multiply the level.</summary>
    Multiplicative,
}

/// <summary>One member of the family of exponential smoothing models. Example: <c>ETS(M,Ad,M)</c>.</summary>
public readonly record struct EtsForm(EtsError Error, EtsTrend Trend, EtsSeason Season)
{
    /// <summary>Simple exponential smoothing: a level alone.</summary>
    public static readonly EtsForm Simple = new(EtsError.Additive, EtsTrend.None, EtsSeason.None);

    /// <summary>The forms that an automatic choice tries: no trend that multiplies, and no seasons that multiply beside an error that adds, for these are unstable.</summary>
    /// <param name="seasonal">Whether the series has seasons.</param>
    /// <param name="positive">Whether all values lie above 0.</param>
    public static IReadOnlyList<EtsForm> Candidates(bool seasonal, bool positive) =>
    [
        .. from error in Enum.GetValues<EtsError>()
           where positive || error == EtsError.Additive
           from trend in Enum.GetValues<EtsTrend>()
           from season in Enum.GetValues<EtsSeason>()
           where seasonal || season == EtsSeason.None
           where error == EtsError.Multiplicative || season != EtsSeason.Multiplicative
           select new EtsForm(error, trend, season),
    ];

    /// <summary>The form in the usual letters.</summary>
    public override string ToString()
    {
        string trend = Trend switch { EtsTrend.None => "N", EtsTrend.Additive => "A", _ => "Ad" };
        return $"ETS({(Error == EtsError.Additive ? "A" : "M")},{trend},{Season switch { EtsSeason.None => "N", EtsSeason.Additive => "A", _ => "M" }})";
    }
}
