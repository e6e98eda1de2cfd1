namespace Wardmote.Analysis.Trends;

/// <summary>How much counts are taken to vary around their mean.</summary>
public enum CountSpread
{
    /// <summary>As chance in counting has it: variance = mean. Recorded crime varies more, so that errors made this way are too small.</summary>
    Poisson,

    /// <summary>Variance = dispersion × mean. The fit of <see cref="Poisson"/> with errors as large as the data say.</summary>
    QuasiPoisson,

    /// <summary>Variance = mean + mean² / theta, with theta by maximum likelihood.</summary>
    NegativeBinomial,
}
