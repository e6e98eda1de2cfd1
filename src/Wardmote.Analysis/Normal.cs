namespace Wardmote.Analysis;

/// <summary>The standard normal distribution.</summary>
public static class Normal
{
    /// <summary>
    /// The value below which a share <paramref name="p"/> of the distribution lies. Wichura (1988), algorithm AS 241,
    /// accurate to about 16 digits. Example: <c>Quantile(0.975)</c> is 1.959963984540054.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not strictly between 0 and 1.</exception>
    public static double Quantile(double p)
    {
        if (!(p > 0 && p < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(p), p, "A share lies strictly between 0 and 1");
        }

        double q = p - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            double r = 0.180625 - q * q;
            return q * Ratio(r, CentreTop, CentreBottom);
        }

        double tail = Math.Sqrt(-Math.Log(q < 0 ? p : 1 - p));
        double size = tail <= 5 ? Ratio(tail - 1.6, MiddleTop, MiddleBottom) : Ratio(tail - 5, FarTop, FarBottom);
        return q < 0 ? -size : size;
    }

    /// <summary>The share of the distribution that lies below <paramref name="x"/>. Example: <c>Share(1.959963984540054)</c> is 0.975.</summary>
    public static double Share(double x)
    {
        double beyond = TwoSided(x) / 2;
        return x < 0 ? beyond : 1 - beyond;
    }

    /// <summary>The chance of a value at least as far from 0 as <paramref name="z"/>, on either side, however small. Example: <c>TwoSided(1.959963984540054)</c> is 0.05.</summary>
    public static double TwoSided(double z) => double.IsNaN(z) ? double.NaN : double.IsInfinity(z) ? 0 : Gamma.ShareAbove(z * z / 2, 0.5);

    private static double Ratio(double x, ReadOnlySpan<double> top, ReadOnlySpan<double> bottom) => Polynomial(x, top) / Polynomial(x, bottom);

    private static double Polynomial(double x, ReadOnlySpan<double> coefficients)
    {
        double sum = 0;
        for (int i = coefficients.Length - 1; i >= 0; i--)
        {
            sum = sum * x + coefficients[i];
        }

        return sum;
    }

    private static readonly double[] CentreTop =
    [
        3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
        45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
    ];

    private static readonly double[] CentreBottom =
    [
        1, 42.313330701600911252, 687.18700749205790830, 5394.1960214247511077,
        21213.794301586595867, 39307.895800092710610, 28729.085735721942674, 5226.4952788528545610,
    ];

    private static readonly double[] MiddleTop =
    [
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833, 0.000774545014278341407640,
    ];

    private static readonly double[] MiddleBottom =
    [
        1, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550,
        0.148103976427480074590, 0.0151986665636164571966, 0.000547593808499534494600, 1.05075007164441684324e-9,
    ];

    private static readonly double[] FarTop =
    [
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 0.296560571828504891230,
        0.0265321895265761230930, 0.00124266094738807843860, 0.0000271155556874348757815, 2.01033439929228813265e-7,
    ];

    private static readonly double[] FarBottom =
    [
        1, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525,
        0.000786869131145613259100, 0.0000184631831751005468180, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];
}
