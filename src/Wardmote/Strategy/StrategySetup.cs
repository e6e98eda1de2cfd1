namespace Wardmote.Strategy;

/// <summary>What the application must know of the strategic year before it starts.</summary>
public static class StrategySetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddStrategy() => services;
    }
}
