namespace Wardmote.Analysis.Forecasts;

/// <summary>A method cannot answer for this series; the message tells why in words.</summary>
public sealed class ForecastRefusedException(string reason) : Exception(reason);
