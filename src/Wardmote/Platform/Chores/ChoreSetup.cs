namespace Wardmote.Platform.Chores;

/// <summary>Tells the program which chores it has, and lets it do them by itself.</summary>
public static class ChoreSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddChore<T>()
            where T : class, IChore => services.AddSingleton(new ChoreKind(typeof(T)));

        /// <summary>Starts the loop with the program; without it nothing happens by itself.</summary>
        public IServiceCollection AddChoreLoop() => services.AddHostedService<ChoreLoop>();
    }
}
